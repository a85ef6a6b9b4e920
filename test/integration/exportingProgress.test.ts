import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportHandlers } from '../../src/main/ipc/handlers/exporting.ts'
import { ExportOptions } from '../../src/shared/ipc/exportOptions.ts'
import { makeHome, makeRig, removeHome } from '../fixtures/store/rig.ts'

it('tells a progress that never falls, to the end of the writing (it fell back to 0 when the file was written)', async () => {
  const home = makeHome()
  const rig = makeRig(home)
  try {
    await rig.session.create(join(home, 'a.percurso'), 'Padaria')
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const told: [string, number][] = []
    const handlers = exportHandlers({ session: rig.session, ports: rig.ports })
    const call = {
      signal: new AbortController().signal,
      progress: (phase: string, fraction: number) => void told.push([phase, fraction]),
    }
    const options = ExportOptions.parse({ format: 'svg', language: 'pt-BR' })
    const path = join(home, 'mapa.svg')
    const done = await handlers['export.run'](call as never, { journeyId, options, path } as never)
    expect((done as { file: string }).file).toBe(path)
    const fractions = told.map(([, fraction]) => fraction)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
    expect(told.at(-1)).toEqual(['writing', 0.95])
  } finally {
    await rig.session.close()
    removeHome(home)
  }
})
