import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

export type GitSpy = Readonly<{
  /** A PATH on which the spy is found before git. */
  path: string
  /** The arguments of each git that was started so far, in order. */
  calls: () => readonly (readonly string[])[]
}>

/**
 * Writes a program `git` into an existing folder that notes its arguments and becomes the real git. It sees what is started by way of its
 * PATH, not what git starts itself. A shell script, so not for Windows.
 */
export async function gitSpy(folder: string): Promise<GitSpy> {
  const real = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git')
  const log = join(folder, 'git.log')
  // The number of arguments comes first: an argument may be empty or have many lines.
  const lines = ['#!/bin/sh', `printf '%s\\0' "$#" "$@" >>${quote(log)}`, `exec ${quote(real)} "$@"`, '']
  await writeFile(join(folder, 'git'), lines.join('\n'), { mode: 0o755 })
  return {
    path: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    calls: () => (existsSync(log) ? toCalls(readFileSync(log, 'utf8').split('\0')) : []),
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function toCalls(words: readonly string[]): readonly (readonly string[])[] {
  const calls: (readonly string[])[] = []
  for (let start = 0; start < words.length - 1; start += 1 + calls.at(-1)!.length)
    calls.push(words.slice(start + 1, start + 1 + Number(words[start])))
  return calls
}
