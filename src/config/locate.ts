/** Where a key was given. */
export type Locate = (key: string) => string
