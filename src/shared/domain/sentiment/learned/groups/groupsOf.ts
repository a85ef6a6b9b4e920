import type { Language } from '../../../language.ts'
import { foldWord } from '../../../text/folding.ts'
import { EN_GROUPS } from './en.ts'
import { ES_GROUPS } from './es.ts'
import { GROUP_NAMES, type GroupName, type WordGroups } from './groupNames.ts'
import { PT_GROUPS } from './pt.ts'

const LISTS: { readonly [L in Language]: WordGroups } = { 'pt-BR': PT_GROUPS, en: EN_GROUPS, es: ES_GROUPS }
const NONE: readonly GroupName[] = []
/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST_MET = 10_000

class GroupIndex {
  private readonly words = new Map<string, GroupName[]>()
  private readonly stems = new Map<string, GroupName[]>()
  private readonly met = new Map<string, readonly GroupName[]>()
  private longest = 0

  constructor(lists: WordGroups) {
    for (const name of GROUP_NAMES)
      for (const entry of lists[name].split(/\s+/)) if (entry !== '') this.add(entry, name)
  }

  of(word: string): readonly GroupName[] {
    const known = this.met.get(word)
    if (known) return known
    const found = new Set(this.words.get(word))
    for (let length = Math.min(word.length, this.longest); length > 0; length -= 1) {
      for (const name of this.stems.get(word.slice(0, length)) ?? NONE) found.add(name)
    }
    const names = found.size === 0 ? NONE : [...found]
    if (this.met.size < MOST_MET) this.met.set(word, names)
    return names
  }

  private add(entry: string, name: GroupName): void {
    const isStem = entry.endsWith('*')
    const key = foldWord(isStem ? entry.slice(0, -1) : entry)
    const index = isStem ? this.stems : this.words
    const names = index.get(key)
    if (!names) index.set(key, [name])
    else if (!names.includes(name)) names.push(name)
    if (isStem) this.longest = Math.max(this.longest, key.length)
  }
}

const built = new Map<Language, GroupIndex>()

/** The groups that a folded word belongs to. */
export function groupsOf(word: string, language: Language): readonly GroupName[] {
  let index = built.get(language)
  if (!index) {
    index = new GroupIndex(LISTS[language])
    built.set(language, index)
  }
  return index.of(word)
}
