/** OWNER/NAME as the parameters of a route. */
export function ownerAndRepo(repository: string): Readonly<{ owner: string; repo: string }> {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}
