import { request } from '../../ipc/connection.ts'
import type { GivenFile } from '../../state/navigationStore.ts'
import type { Failure } from './bringStore.ts'

export type Brought = GivenFile

/** Bytes; readers refuse more, and so does the wire. */
export const LARGEST = 60 * 1024 * 1024

const LONGEST_NAME = 1_000

/** As the routes take it. */
export const asInput = ({ name, bytes, path }: Brought) => ({
  name: name.slice(0, LONGEST_NAME),
  ...(path !== undefined ? { path } : bytes ? { bytes } : {}),
})

/** What a request answered, or why not. */
export async function ask<R extends Parameters<typeof request>[0]>(
  route: R,
  input: Parameters<typeof request<R>>[1],
  id?: string,
) {
  const reply = await request(route, input, id)
  return reply.ok
    ? { data: reply.data, failure: null }
    : { data: null, failure: { code: reply.code, data: reply.data } satisfies Failure }
}
