/** Something that could not be published, in words of ours but for the reason. */
export type Unpublished = Readonly<{ what: string; reason: string; fix: string }>

/** What became of what an action has to say. */
export type Publication = Readonly<{
  /** The uploaded artifact; its address is missing where the runner does not say which run this is. */
  artifact?: Readonly<{ name: string; url?: string | undefined }> | undefined
  /** The page as an artifact of its own, which a browser shows. */
  page?: Readonly<{ name: string; url?: string | undefined }> | undefined
  /** What became of the comment, in words of ours; missing where there is no pull request. */
  comment?: Readonly<{ said: string; url?: string | undefined }> | undefined
  unpublished: readonly Unpublished[]
}>
