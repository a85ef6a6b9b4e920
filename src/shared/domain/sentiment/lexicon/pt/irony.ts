import { mock } from '../entry.ts'

/** Praise that mocks when something bad stands beside it. */
export const IRONY = mock(`
2.2!: parabéns, meus parabéns, parabéns aos envolvidos, bravo, palmas, bela, belo, belíssimo serviço, lindo serviço,
  que maravilha, maravilha, que beleza, beleza hein, que luxo, um luxo, que chique, chique né, que ótimo, que legal,
  legal né, que bom, que bacana, que delícia, que eficiência, que rapidez, que agilidade, que competência,
  que profissionalismo, que educação, que sorte, que organização, que surpresa, genial, lindo, espetáculo,
  um espetáculo, nota 10, nota dez, muito bom, valeu hein, obrigad* por nada, adoro quando, adoro como, adoro,
  amo quando, gênios, gênio, craques, inteligentíssim*, super rápid*, rapidíssim*, rapidinho, 😂, 🤣, :), 🙂, 😊,
  super atencios*, super educad*, simpátic*, muito simpátic*
-3!: obrigad* por nada, muito obrigad* por nada, valeu por nada, só que não, sqn, #sqn, até parece, conta outra,
  me engana que eu gosto, me poupe, faça-me o favor, faça me o favor, ah tá, aham, sei, tá bom né,
  ótimo mais um|uma|outro|outra, ótimo mais, que ótimo mais, maravilha mais um|uma,
  parabéns pela demora|falta|incompetência|bagunça|desorganização|grosseria|lerdeza|sujeira|péssim*|atraso|descaso,
  parabéns pelo atraso|descaso|péssimo|desrespeito|frio, parabéns conseguiram, parabéns conseguiu,
  parabéns por conseguir*|perder*|estragar*|não|me|deixar*|nada, conseguiram a proeza, conseguiu a proeza, proeza,
  conseguiram estragar|perder|piorar|errar, conseguiu estragar|perder|piorar|errar, conseguem piorar|errar|perder,
  com todo respeito, com todo o respeito, rápido só, rápidos só, rapidinh* só pra, rápid* pra cobrar,
  rápid* para cobrar, bons só pra, bons só em, ótimos pra cobrar|vender, ótimo pra quem, ótimo para quem,
  perfeito pra quem, ideal pra|para quem, bom pra|para quem gosta de, se você gosta de, se gosta de esperar|passar,
  quem gosta de esperar|passar|sofrer, só faltou, só faltava, faltou só, só não é|foi, cliente sempre tem razão,
  deve ser piada, deve ser brincadeira, deve ser castigo, deve ser de, devem ser de, devem achar, acham que,
  acham que sou, acha que a gente é, pensam que
1.5!: simples assim
-3!: aos envolvidos, que luxo pagar|cobrar|esperar,
  seria ótimo|bom|legal se .. chegasse|funcionasse|atendessem|respondessem|avisassem, algum dia, um dia quem sabe,
  ótimo mais um|uma, ótimo outra|outro
`)
