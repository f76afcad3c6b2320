import protobuf from 'protobufjs/minimal.js'

// The few messages of onnx.proto3 that such a graph needs, written field by field: field numbers stand beside the
// names they have there. A `Message` is the finished bytes of one.
type Message = Uint8Array
type Fields = ReturnType<typeof protobuf.Writer.create>

export const FLOAT = 1
export const UINT8 = 2
const INT64 = 7

const IR_VERSION = 9
const OPSET_VERSION = 18

/** A node of the graph; an attribute is an integer or a list of integers. */
export function node(
  operator: string,
  wires: Readonly<{ from: readonly string[]; to: string }>,
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): Message {
  const fields = protobuf.Writer.create()
  for (const input of wires.from) text(fields, 1, input) // input
  text(fields, 2, wires.to) // output
  text(fields, 3, wires.to) // name
  text(fields, 4, operator) // op_type
  for (const [name, setting] of Object.entries(attributes)) message(fields, 5, attribute(name, setting)) // attribute
  return fields.finish()
}

function attribute(name: string, setting: number | readonly number[]): Message {
  const fields = text(protobuf.Writer.create(), 1, name) // name
  if (typeof setting === 'number') return integer(integer(fields, 3, setting), 20, 2).finish() // i, type INT
  for (const item of setting) integer(fields, 8, item) // ints
  return integer(fields, 20, 7).finish() // type INTS
}

/** A constant of little-endian float32 values, row-major. */
export function floats(name: string, shape: readonly number[], values: Uint8Array | readonly number[]): Message {
  const raw = values instanceof Uint8Array ? values : new Uint8Array(Float32Array.from(values).buffer)
  return tensor(name, shape, { type: FLOAT, raw })
}

/** A constant vector of integers, such as a shape or a list of axes. */
export function integers(name: string, values: readonly number[]): Message {
  return tensor(name, [values.length], { type: INT64, raw: new Uint8Array(BigInt64Array.from(values, BigInt).buffer) })
}

function tensor(name: string, shape: readonly number[], content: Readonly<{ type: number; raw: Uint8Array }>): Message {
  const fields = protobuf.Writer.create()
  for (const dimension of shape) integer(fields, 1, dimension) // dims
  integer(fields, 2, content.type) // data_type
  text(fields, 8, name) // name
  return message(fields, 9, content.raw).finish() // raw_data
}

/** An input or output of the graph. A dimension is a number, or the name of one that is known at run time. */
export function value(name: string, type: number, shape: readonly (number | string)[]): Message {
  const dimensions = protobuf.Writer.create()
  for (const size of shape) message(dimensions, 1, dimensionOf(size)) // dim
  const tensorType = message(integer(protobuf.Writer.create(), 1, type), 2, dimensions.finish()).finish() // elem_type, shape
  const fields = text(protobuf.Writer.create(), 1, name) // name
  return message(fields, 2, message(protobuf.Writer.create(), 1, tensorType).finish()).finish() // type, tensor_type
}

function dimensionOf(size: number | string): Message {
  const fields = protobuf.Writer.create()
  return (typeof size === 'number' ? integer(fields, 1, size) : text(fields, 2, size)).finish() // dim_value, dim_param
}

export type Graph = Readonly<{
  nodes: readonly Message[]
  constants: readonly Message[]
  inputs: readonly Message[]
  outputs: readonly Message[]
}>

/** The bytes of a whole model file, as `onnx.save` would write it. */
export function model({ nodes, constants, inputs, outputs }: Graph): Message {
  const graph = protobuf.Writer.create()
  for (const item of nodes) message(graph, 1, item) // node
  text(graph, 2, 'style-gate') // name
  for (const item of constants) message(graph, 5, item) // initializer
  for (const item of inputs) message(graph, 11, item) // input
  for (const item of outputs) message(graph, 12, item) // output
  const fields = integer(protobuf.Writer.create(), 1, IR_VERSION) // ir_version
  message(fields, 7, graph.finish()) // graph
  const opset = integer(text(protobuf.Writer.create(), 1, ''), 2, OPSET_VERSION).finish() // domain, version
  return message(fields, 8, opset).finish() // opset_import
}

const BYTES = 2
const VARINT = 0

function text(fields: Fields, number: number, content: string): Fields {
  return fields.uint32((number << 3) | BYTES).string(content)
}

function message(fields: Fields, number: number, content: Message): Fields {
  return fields.uint32((number << 3) | BYTES).bytes(content)
}

function integer(fields: Fields, number: number, content: number): Fields {
  return fields.uint32((number << 3) | VARINT).int64(content)
}
