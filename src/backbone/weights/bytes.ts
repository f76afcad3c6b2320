/** A file, wherever it is: its length, and any part of it. */
export type Bytes = Readonly<{ size: number; read: (begin: number, end: number) => Promise<Uint8Array> }>
