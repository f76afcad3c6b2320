/** Something of a picture's settings that could not be read, in words of ours; what stands in the file is in `detail` alone. */
export type Fault = Readonly<{
  about: 'picture' | 'sidecar'
  text: string
  detail?: string
}>
