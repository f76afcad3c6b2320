/** What became of a comment, in the job summary. */
export const COMMENTED = {
  created: 'Commented on the pull request',
  edited: 'Brought the comment on the pull request up to date',
  unchanged: 'The comment on the pull request says the same already',
  superseded: 'A later run has commented on the pull request already',
} as const

export const LEFT_TO_MERGE =
  'No comment by a leg of a matrix, which would overwrite those of the others: a job with command: comment can post one for all'
