import type { Language } from '../language.ts'
import { wordSet } from './wordSet.ts'

/** Words that carry no matter of their own: never learned, never distinctive. Folded. */
export const LITTLE_WORDS: { readonly [L in Language]: ReadonlySet<string> } = {
  'pt-BR': wordSet(`
    a o as os um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre
    entre ate desde e é ou mas porem que se como quando onde quem qual quais cujo porque pois entao ja ainda so somente
    apenas mais menos muito muita muitos muitas tao tanto nao nem sim tambem mesmo mesma eu tu ele ela nos vos eles elas
    voce voces gente me te lhe lhes meu minha meus minhas seu sua seus suas nosso nossa nossos nossas isso isto aquilo
    este esta esse essa aquele aquela estes estas esses essas ser sou somos foi fui fomos eram era sao sendo sido estar
    estou estava estavam estao ter tem tinha tinham tive teve tenho havia ha haver vou vai vamos vao ir indo faz fazer
    fez fiz foram fica ficou ficar ai la aqui ali hoje ontem amanha dia dias vez vezes coisa coisas todo toda todos todas
    tudo nada algo alguem ninguem outro outra outros outras cada bem la pode podia dar deu dava ao aos à às depois antes
    sempre nunca agora lado tipo assim quase cheguei chegou`),
  en: wordSet(`
    a an the and or but nor so yet if then than as of to in on at by for with without from into onto over under about
    after before between during through up down out off again once here there when where why how what which who whom this
    that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs be
    am is are was were been being have has had having do does did doing will would shall should can could may might must
    not no yes all any both each few more most other some such only own same too very just also even still ever never
    always now today yesterday tomorrow day days time times thing things one two get got gets go went goes going come
    came make made take took dont didnt doesnt wasnt isnt arent werent cant couldnt wont wouldnt back because while really
    place`),
  es: wordSet(`
    a al el la los las lo un una unos unas de del en con sin por para sobre entre hasta desde y e o u ni pero sino que
    como cuando donde quien cual cuales porque pues entonces ya aun todavia solo mas menos muy mucho mucha muchos muchas
    tan tanto no si tambien tampoco mismo misma yo tu el ella nosotros vosotros ellos ellas usted ustedes me te se nos os
    le les mi mis tu tus su sus nuestro nuestra nuestros nuestras esto eso este esta ese esa aquel aquella estos estas
    ser soy somos es son era eran fue fui fuimos fueron siendo sido estar estoy esta estan estaba estaban estuvo haber
    hay habia hubo he ha han tener tengo tiene tienen tenia tuve tuvo ir voy va vamos van iba hacer hace hizo hacen hice
    aqui aca alli ahi alla hoy ayer manana dia dias vez veces cosa cosas todo toda todos todas nada algo alguien nadie
    otro otra otros otras cada bien puede podia dar dio siempre nunca ahora despues antes casi asi llegue llego`),
}
