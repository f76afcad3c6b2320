/** What became of a comment, in the job summary. */
export const COMMENTED = {
  created: 'Commented on the pull request',
  edited: 'Brought the comment on the pull request up to date',
  unchanged: 'The comment on the pull request says the same already',
  superseded: 'A later run has commented on the pull request already',
} as const

export const LEFT_TO_MERGE =
  'No comment by a leg of a matrix, which would overwrite those of the others: a job with command: comment can post one for all'

/** Why a comment was not written, of two uses that nothing tells apart. */
export const TAKEN =
  'another use of the action in this run, of the same job, step, directory and artifact name, has commented with another text'
