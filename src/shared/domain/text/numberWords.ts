import type { Language } from '../language.ts'

function numbers(words: string): ReadonlyMap<string, number> {
  return new Map(
    words.split(' ').map((pair) => {
      const [word, value] = pair.split('=')
      return [word!, Number(value)] as const
    }),
  )
}

/** Numbers in words, and words that stand for about so many; folded. */
export const NUMBER_WORDS: { readonly [L in Language]: ReadonlyMap<string, number> } = {
  'pt-BR': numbers(
    'zero=0 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 noventa=90 cem=100 mil=1000 dezena=10 dezenas=20 varias=4 varios=4 inumeras=10 inumeros=10 mil=1000',
  ),
  en: numbers(
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 ninety=90 hundred=100 hundreds=200 thousand=1000 dozen=12 dozens=24 several=4 couple=2 countless=10 few=3 multiple=4 million=1000000',
  ),
  es: numbers(
    'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 noventa=90 cien=100 mil=1000 varias=4 varios=4 par=2 mil=1000',
  ),
}
