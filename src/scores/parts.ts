import * as z from 'zod'

/** An object with these keys and no others; what is parsed has them in this order. */
export function object<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).readonly()
}

export function list<const Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}
