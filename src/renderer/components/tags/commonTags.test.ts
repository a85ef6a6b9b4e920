import { expect, it } from 'vitest'
import { commonTags } from './commonTags.ts'

it('a tag that only some wear is not shown as everyone’s', () => {
  expect(commonTags([{ tags: ['manhã', 'balcão'] }, { tags: ['balcão', 'noite', 'manhã'] }])).toEqual([
    'manhã',
    'balcão',
  ])
  expect(commonTags([{ tags: ['manhã'] }, { tags: [] }])).toEqual([])
  expect(commonTags([])).toEqual([])
})
