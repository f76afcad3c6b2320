import os from 'node:os'
import { isAbsolute } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { userCache } from '../../src/runtime/user-cache.ts'

afterEach(() => void vi.restoreAllMocks())

test("a user without a home has a cache folder that is nobody's", async () => {
  vi.spyOn(os, 'homedir').mockImplementation(() => {
    throw new Error('uv_os_homedir returned ENOENT')
  })
  const folders = [await userCache(), await userCache()]
  expect(folders.every((folder) => isAbsolute(folder))).toBe(true)
  expect(new Set(folders).size).toBe(2)
})
