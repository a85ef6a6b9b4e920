import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CommandLineBench, commandLineBench } from './commandLine.ts'

// Would catch: answers that name their touchpoint and come in without one, a channel's or another column's word taken
// for a touchpoint, `--map` and `--touchpoint` overruled by a name, rows without a place that nobody is told of.

let bench: CommandLineBench
let names: string[]
let ids: string[]
beforeAll(async () => {
  bench = commandLineBench()
  await bench.json('new', 'shop.percurso', '--template', 'bakery')
  const { touchpoints } = await bench.json<{ touchpoints: { id: string; name: string }[] }>('show', 'shop.percurso')
  names = touchpoints.map(({ name }) => name)
  ids = touchpoints.map(({ id }) => id)
  const rows = [
    `1;01/09/2026;${names[0]!.toUpperCase()};Loja;9;Ótimo`,
    `2;02/09/2026;${names[1]};Loja;3;Demorou`,
    `3;03/09/2026;Outro lugar;Site;8;Bom`,
    `4;04/09/2026;;Site;7;`,
  ]
  writeFileSync(
    bench.path('answers.csv'),
    `Número;Data;Ponto de contato;Canal;Nota de 0 a 10;Comentário\n${rows.join('\n')}\n`,
  )
})
afterAll(() => bench.remove())

const tried = (...more: string[]) => bench.json('import', 'shop.percurso', 'answers.csv', '--dry-run', ...more)

test('--map says that no column is the touchpoint; --touchpoint says it for all', async () => {
  expect(await tried('--map', '{"Ponto de contato":"ignore"}')).toMatchObject({ placedBy: null, unplaced: 4 })
  expect(await tried('--touchpoint', names[2]!)).toMatchObject({ placedBy: null, unplaced: 0 })
})

test('rows go to the touchpoint whose whole name their column says; what is left without one is counted', async () => {
  const { out } = await bench.run('import', 'shop.percurso', 'answers.csv', '--lang', 'pt-BR')
  expect(out).toBe('table: 4 → +4 ~0 −0\n2 ficam sem ponto de contato.\n')
  const answers = await bench.json<{ touchpointId: string | null; score: number }[]>('feedback', 'shop.percurso')
  const places = answers.toSorted((a, b) => b.score - a.score).map(({ touchpointId }) => touchpointId)
  expect(places).toEqual([ids[0], null, null, ids[1]])
  await bench.run('undo', 'shop.percurso')
})

test('with two journeys of one trade, names are only clear within one', async () => {
  await bench.json('export', 'shop.percurso', '--to', 'map.json')
  const { journeys } = await bench.json<{ journeys: { id: string }[] }>('import', 'shop.percurso', 'map.json')
  expect(await tried()).toMatchObject({ placedBy: null, unplaced: 4 })
  expect(await tried('--journey', journeys[0]!.id)).toMatchObject({ placedBy: 'Ponto de contato', unplaced: 2 })
})
