import * as z from 'zod'

/** A float32 tensor as its little-endian bytes, row-major. */
export type Tensor = Readonly<{ shape: readonly number[]; bytes: Uint8Array }>

const Header = z.record(
  z.string(),
  z.object({
    dtype: z.literal('F32'),
    shape: z.array(z.int().positive()),
    data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  }),
)

/**
 * The tensors of a safetensors file: an 8-byte little-endian header length, a JSON header, the data.
 * Throws where the header is not that of float32 tensors or a tensor's bytes do not fit its shape.
 */
export function parseSafetensors(file: Uint8Array): ReadonlyMap<string, Tensor> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const dataStart = 8 + Number(view.getBigUint64(0, true))
  const json: unknown = JSON.parse(new TextDecoder().decode(file.subarray(8, dataStart)))
  const { __metadata__: _, ...entries } = z.record(z.string(), z.unknown()).parse(json)
  return new Map(
    Object.entries(Header.parse(entries)).map(
      ([
        name,
        {
          shape,
          data_offsets: [begin, end],
        },
      ]) => {
        const bytes = file.subarray(dataStart + begin, dataStart + end)
        const expected = shape.reduce((product, size) => product * size, 4)
        if (bytes.length !== expected) throw new RangeError(`${name} has ${bytes.length} bytes instead of ${expected}`)
        return [name, { shape, bytes }]
      },
    ),
  )
}
