import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pathLedger } from '../window/pathLedger.ts'
import { readChosen } from './readChosen.ts'

// Would catch: a file read that nobody chose, a folder or a giant that ends the app instead of being said.

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'percurso-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('reads what was chosen and says why not otherwise', async () => {
  const ledger = pathLedger()
  const file = join(folder, 'a.md')
  writeFileSync(file, '# Olá')
  expect(await readChosen(ledger, file)).toMatchObject({ ok: false, code: 'FILE_NOT_ALLOWED' })
  ledger.chosen(file)
  const read = await readChosen(ledger, file)
  expect(read.ok && [read.data.name, Buffer.from(read.data.bytes).toString()]).toEqual(['a.md', '# Olá'])
  ledger.chosen(folder)
  expect(await readChosen(ledger, folder)).toMatchObject({ ok: false, code: 'FILE_IS_FOLDER' })
  truncateSync(file, 65 * 1024 * 1024)
  expect(await readChosen(ledger, file)).toMatchObject({ ok: false, code: 'TOO_LARGE' })
  rmSync(file)
  expect(await readChosen(ledger, file)).toMatchObject({ ok: false, code: 'FILE_NOT_FOUND', data: { name: 'a.md' } })
})
