import type { Language } from '../language.ts'
import { foldWord } from '../text/folding.ts'
import { readTokens } from '../text/tokens.ts'
import { wordSet } from '../text/wordSet.ts'

/** Little words that tell the three languages apart; those that two of them share tell nothing and are left out. */
const TELLING: { readonly [L in Language]: ReadonlySet<string> } = {
  'pt-BR': wordSet(`
    o a e é de do da que por mais menos desde não nao uma um os as dos das nos nas no na em com sem foi fui eu você vocês voce vcs vc meu minha meus minhas seu
    sua ele ela eles elas isso isto aqui lá muito muita bem bom boa ótimo otimo mas também tambem tb tbm até ate já ja
    ainda só são está tá tava estava tem tinha têm pra pro pelo pela ao à às num numa quando quem onde depois nunca mais
    nada tudo gostei adorei amei atendimento lugar comida preço dono gente chegou fiquei obrigado obrigada péssimo
    recomendo demorou fazer faz ficou ficar voltar voltei horrível vou vim`),
  en: wordSet(`
    the a an and is was were are be been i you he she it we they my your his her our their this that these those of to
    in on at for with from but not no so very too have has had do does did don't didn't wasn't isn't can't couldn't
    won't will would could should there here what when where who how just only all out up if or by as me us them again
    never always great good bad nice love loved`),
  es: wordSet(`
    a de que por menos el la los las a de un una unos unas y pero muy más mas es son fue fui está están estaba hay había con sin del al lo le les
    me te se nos mi mis tu su sus yo él ella ellos ustedes usted esto eso esta este aquí acá ahí allí bien buen buena
    bueno también tambien cuando donde quien después despues nunca nada todo todos gracias excelente comida atención
    atencion servicio lugar precio gente llegó llegaron tardaron tardó volver vuelvo volveré encantó gustó recomiendo
    pésimo hasta desde porque ya solo ni no`),
}
const SHARED_WEIGHT = 0.35

/**
 * The language a comment is written in, by its little words; comments may be in another one than the workspace.
 * @param fallback taken where the words do not tell, as in "10/10" or "Excelente!"
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const { tokens } = readTokens(text.slice(0, 2_000), fallback)
  const points: Record<Language, number> = { 'pt-BR': 0, en: 0, es: 0 }
  for (const { from, to } of tokens) {
    const written = text.slice(from, to).toLowerCase()
    for (const [language, sign] of SIGNS) if (sign.test(written)) points[language] += 1
    const word = foldWord(written)
    const speaking = LANGUAGES.filter((language) => TELLING[language].has(word))
    const each = speaking.length === 1 ? 1 : SHARED_WEIGHT
    for (const language of speaking) points[language] += each
  }
  if (text.includes('\u00bf') || text.includes('\u00a1')) points.es += 2
  let best = fallback
  for (const language of LANGUAGES) if (points[language] > points[best] + 0.5) best = language
  return best
}

const LANGUAGES: readonly Language[] = ['pt-BR', 'en', 'es']
/** Letters that only one of the three writes. */
const SIGNS: readonly (readonly [Language, RegExp])[] = [
  ['pt-BR', /[ãõçâêôà]|nh|lh/],
  ['es', /ñ|ll|ción\b|[aeiou]dad$/],
  ['en', /th|wh|ght|ing$|n['’]t$/],
]
