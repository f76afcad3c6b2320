/** Stands in for what the artifact client would unpack downloads with. */
// eslint-disable-next-line import/no-default-export -- as the library has it
export default {
  Extract: (): never => {
    throw new Error('artifacts are only uploaded here')
  },
}
