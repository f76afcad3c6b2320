import { errorTypes } from './errors.ts'
import type { GitHub } from './client.ts'
import { ownerAndRepo } from './owner-and-repo.ts'
import type { Comment, Comments } from './post-comment.ts'

/** `repository` is OWNER/NAME. */
export type Place = Readonly<{ repository: string; number: number }>

const LIST = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

const EDIT = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`

type ListAnswer = Readonly<{
  repository: Readonly<{
    pullRequest: Readonly<{
      comments: Readonly<{
        nodes: readonly Readonly<{ id: string; body: string; url: string; viewerDidAuthor: boolean }>[]
        pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>
      }>
    }> | null
  }> | null
}>

/** Comments deleted by one request. */
const MOST_AT_ONCE = 50

/** The comments of a pull request on the server. */
export function commentsOf({ rest, graphql }: GitHub, { repository, number }: Place): Comments {
  const { owner, repo } = ownerAndRepo(repository)
  return {
    list: async () => {
      const all: Comment[] = []
      let after: string | null = null
      do {
        const answer: ListAnswer = await graphql(LIST, { owner, name: repo, number, after })
        const page = answer.repository?.pullRequest?.comments
        if (!page) throw new Error(`there is no pull request ${number} in ${repository}`)
        all.push(...page.nodes.map(({ viewerDidAuthor, ...comment }) => ({ ...comment, isOurs: viewerDidAuthor })))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      return all
    },
    create: async (body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const { data } = await rest(route, { owner, repo, issue_number: number, body })
      return data.html_url
    },
    edit: async (id, body) => {
      await graphql(EDIT, { id, body })
    },
    remove: async (ids) => {
      for (let from = 0; from < ids.length; from += MOST_AT_ONCE)
        await removeAtOnce(graphql, ids.slice(from, from + MOST_AT_ONCE))
    },
  }
}

/** Another run may have deleted some of them: that they are gone is what is wanted. */
async function removeAtOnce(graphql: GitHub['graphql'], ids: readonly string[]): Promise<void> {
  const names = ids.map((_, index) => `id${index}`)
  const parameters = names.map((name) => `$${name}: ID!`).join(', ')
  const fields = names.map((name) => `${name}: deleteIssueComment(input: { id: $${name} }) { clientMutationId }`)
  const query = `mutation (${parameters}) { ${fields.join(' ')} }`
  try {
    await graphql(query, Object.fromEntries(ids.map((id, index) => [names[index]!, id])))
  } catch (cause) {
    if (!errorTypes(cause).every((type) => type === 'NOT_FOUND')) throw cause
  }
}
