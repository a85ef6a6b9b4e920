import { describe, expect, it } from 'vitest'
import { USUAL_SCALES } from '../feedback/scale.ts'
import { likeRecipe } from './likeRecipe.ts'
import type { Recipe } from './recipe.ts'
import type { ColumnChoice } from './sourceChoices.ts'

// Would catch: a form that is asked all over again because of one more question, another form that is read by a recipe
// which is not its own, a question that takes the meaning of the one before it by its number alone.

const score = (heading: string): ColumnChoice => ({ heading, role: 'score', scale: USUAL_SCALES.nps })
const text = (heading: string, explains?: string): ColumnChoice => ({
  heading,
  role: 'text',
  ...(explains === undefined ? {} : { explains }),
})
const date: ColumnChoice = { heading: 'Carimbo de data/hora', role: 'date' }
const recommend = 'De 0 a 10, quanto você nos recomendaria?'

const recipeOf = (name: string, columns: ColumnChoice[], more: Partial<Recipe['choices']> = {}): Recipe => ({
  id: name,
  name,
  source: 'googleForms',
  fingerprint: columns.map(({ heading }) => heading).join('|'),
  choices: JSON.parse(JSON.stringify({ columns, dateOrder: 'dmy', ...more })),
  routing: { touchpointId: null, rules: [], column: { heading: 'Loja', values: [] } },
  usedAt: '2026-09-01T00:00:00.000Z',
})
const fileOf = (columns: ColumnChoice[], source: 'googleForms' | 'typeform' = 'googleForms') => ({
  source,
  columns: columns.map((column) => ({ ...column, sure: true, examples: [] })),
  fingerprint: columns.map(({ heading }) => heading).join('|'),
})

const bakery = recipeOf('Padaria', [
  date,
  score(recommend),
  text('Por quê?', recommend),
  { heading: 'Loja', role: 'channel' },
])
const loja: ColumnChoice = { heading: 'Loja', role: 'channel' }

describe('a recipe', () => {
  it('reads the very same form without a word, in whatever order recipes stand', () => {
    const other = recipeOf('Outra', [date, score('Nota'), loja])
    const file = fileOf([date, score(recommend), text('Por quê?', recommend), loja])
    expect(likeRecipe(file, [other, bakery])).toMatchObject({ recipe: { name: 'Padaria' }, change: null })
  })

  it('knows its form with a question more, and with one less', () => {
    const more = fileOf([date, score(recommend), text('Por quê?'), loja, text('O que podemos melhorar?')])
    expect(likeRecipe(more, [bakery])?.change).toEqual({ added: ['O que podemos melhorar?'], missing: [], renamed: [] })
    const less = fileOf([date, score(recommend), loja])
    expect(likeRecipe(less, [bakery])?.change).toEqual({ added: [], missing: ['Por quê?'], renamed: [] })
  })

  it('knows a question that is put a little differently, with its reason, its place and the name it had at first', () => {
    const now = 'De 0 a 10, quanto você recomendaria a padaria?'
    const found = likeRecipe(fileOf([date, score(now), text('Por quê?'), { heading: 'A loja', role: 'ignore' }]), [
      bakery,
    ])!
    expect(found.change).toEqual({
      added: [],
      missing: [],
      renamed: [
        { from: recommend, to: now },
        { from: 'Loja', to: 'A loja' },
      ],
    })
    expect(found.choices.columns?.map(({ heading, explains }) => [heading, explains])).toEqual([
      [date.heading, undefined],
      [now, undefined],
      ['Por quê?', now],
      ['A loja', undefined],
    ])
    expect(found.routing.column?.heading).toBe('A loja')
    expect(found.choices.formerly).toEqual({ [now]: recommend, 'A loja': 'Loja' })
    const later = recipeOf('Padaria', found.choices.columns!, { formerly: found.choices.formerly! })
    const again = 'De 0 a 10, você recomendaria a padaria?'
    const third = likeRecipe(fileOf([date, score(again), text('Por quê?'), { heading: 'A loja', role: 'ignore' }]), [
      later,
    ])!
    expect(third.choices.formerly).toEqual({ [again]: recommend, 'A loja': 'Loja' })
  })

  it('takes the recipe that is most alike', () => {
    const delivery = recipeOf('Entrega', [
      date,
      score(recommend),
      text('Por quê?', recommend),
      loja,
      text('Como chegou o pedido?'),
    ])
    const file = fileOf([
      date,
      score(recommend),
      text('Por quê?'),
      loja,
      text('Como chegou o pedido?'),
      score('Nota do app'),
    ])
    expect(likeRecipe(file, [bakery, delivery])?.recipe.name).toBe('Entrega')
  })

  it('is not that of another form, of another program, or of one that shares only what every form has', () => {
    const service = recipeOf('Atendimento', [date, score('Como foi o atendimento?'), text('Por quê?')])
    expect(likeRecipe(fileOf([date, score('Como foi a entrega?'), text('Conte mais')]), [service])).toBeNull()
    const typeform = fileOf([date, score(recommend), text('Por quê?'), loja, text('Mais?')], 'typeform')
    expect(likeRecipe(typeform, [bakery])).toBeNull()
    const people: ColumnChoice[] = [
      { heading: 'Nome', role: 'person' },
      { heading: 'Código', role: 'id' },
    ]
    const usual = recipeOf('Cadastro', [date, ...people, score('Limpeza')])
    expect(likeRecipe(fileOf([date, ...people, score('Preço')]), [usual])).toBeNull()
  })

  it('does not take one number for another, nor a score for a comment', () => {
    const many = recipeOf('Perguntas', [date, score('Pergunta 1'), score('Pergunta 2'), score('Pergunta 3')])
    const found = likeRecipe(fileOf([date, score('Pergunta 1'), score('Pergunta 2'), score('Pergunta 4')]), [many])!
    expect(found.change).toEqual({ added: ['Pergunta 4'], missing: ['Pergunta 3'], renamed: [] })
    const spoken = likeRecipe(fileOf([date, text(`${recommend} Por quê?`), text('Por quê?'), loja]), [bakery])
    expect(spoken?.change?.renamed ?? []).toEqual([])
  })
})
