/** A file, wherever it is: its length, and any part of it. */
export type Bytes = Readonly<{ size: number; read: (begin: number, end: number) => Promise<Uint8Array> }>

/** A file that is in memory. Its parts share it. */
export function bytesOf(file: Uint8Array): Bytes {
  return { size: file.length, read: async (begin, end) => file.subarray(begin, end) }
}
