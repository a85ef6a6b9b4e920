import { says } from '../entry.ts'

/** Waiting and speed. */
export const WAITING = says(`
2/-2: rápid*, rapidez, rapidíssim*, rapidamente, rapidinh*, ágil, ágeis, agilidade, agiliza*, velo*, velocidade,
  pontual*, instantâne*, imediat*, imediatamente, prontamente, prontidão, num instante, num piscar, num pulo, na hora,
  na mesma hora, no mesmo instante, em instantes, em segundos, em poucos minutos, em questão de minutos, em minutos,
  em menos de #t, menos de #t, em tempo recorde, tempo recorde, a jato, feito flecha, voando, antes do prazo,
  antes do previsto, antes do combinado, antes da hora, antes da data, antes do esperado, antes do que eu esperava,
  antes do prometido, antes do horário, adiantad*, um dia antes, dias antes, em cima da hora e perfeit*, no prazo,
  dentro do prazo, no tempo certo, no tempo combinado, na hora marcada, na hora certa, no horário, no horário marcado,
  no horário certinho, hora marcada respeitada, cheguei e já fui, cheguei e já, já fui atendid*, fui logo atendid*,
  logo fui atendid*, logo me atend*, logo fomos atendid*, fui atendid* rapid*, atendid* em #t, atendid* na hora,
  entrei e saí, foi jogo rápido, jogo rápido, vapt vupt, fila and* rápid*, fila que and*,
  já estava jantando|na cadeira|pronto|em casa|na mesa|comendo|resolvido|funcionando|na porta, já estava na minha mão,
  em dez minutinhos, minutinhos, e já estava, e já saí
2.2!: nem demorou, não demorou, não demora, não demoram, não demoraram, não demorou nada, nem demora, sem demora,
  sem fila, sem filas, não tem fila, não tinha fila, não peguei fila, não pega fila, sem espera, zero espera,
  zero fila, não esperei, nem esperei, não precisei esperar, não tive que esperar, não fiquei esperando,
  nem deu tempo de, não atrasa*, nunca atrasa*, não atrasou, nunca atrasou, sem atraso, sem atrasos, nunca demor*,
  não me deixou esperando
-2.2/1.8: demorad*, demor*, demorou, demora, demoram, demoraram, demorando, demorou horrores, demorou uma eternidade,
  atras*, atrasad*, atraso, atrasos, atrasou, atrasam, atrasaram, atrasa, morosidade, moros*, lentidão, lent*,
  lerdeza, fila enorme, fila gigante, fila quilométrica, fila imensa, filas enormes, fila absurda, fila interminável,
  fila que não anda, fila não anda, horas de fila, #t de|na fila, #t na fila, eternidade, uma vida, mofei, mofando,
  mofar, criei raiz, criando raiz, criando teia, envelheci, plantad* esperando, chá de cadeira, tomei chá de cadeira,
  cansei de esperar, cansad* de esperar, canso de esperar, esper* sentad*, de pé esperando, em pé esperando
-2.8!: espere* #t, esperei #t, esperei mais de #t, esperei por #t, esperei quase #t, esperei cerca de #t,
  esperamos #t, esperamos mais|quase|cerca de? #t, esperou #t, esperando #t, esperando há|faz|tem #t,
  esperando mais de #t, espera de #t, #t de espera, #t esperando, #t pra|para ser,
  #t pra|para atender|sair|chegar|entregar|fazer|trazer|servir|responder|receber|conseguir|pagar|um|uma, #t parad*,
  #t em pé, #t plantad*, #t de atraso, atraso de #t, atras* #t, atrasou mais de #t, demor* #t, demorou mais de #t,
  demorou quase #t, demorou cerca de #t, levou mais de #t, levou quase #t, levaram #t, passou de #t,
  mais de #t esperando|e, há #t esperando|que, faz #t que|e, faz mais de #t, há mais de #t, tem #t que, #t atrás e,
  #t e nada, #t depois e, já faz #t, já são #t, já vai pra #, já vai para #, já vão #, fui chamad* # h?,
  só fui atendid*, só me atenderam, só me chamaram, só atenderam, só chegou, só chegaram depois, só chega,
  só entregaram, fui atendid* só, fui atendid* depois, fui chamad* só, passaram na frente, passou na frente,
  passaram na minha frente, furaram a fila, furam fila, furar fila, atendem quem, atenderam quem, atendeu quem,
  quem chegou depois, chegaram depois de mim, chegou depois de mim, gente que chegou depois, só # caixa*, só um caixa,
  só uma caixa, # caixas e só #, um caixa só, caixa* fechad*, poucos caixas, pouca gente pra|para,
  poucos funcionários, pouco funcionário, falta funcionário*, falta de funcionário*, falta gente, poucos atendentes,
  poucos garçons, um garçom pra, só um garçom, só um atendente, só um funcionário, uma atendente pra, não anda,
  nunca chega, nunca chegou, nunca sai, nunca saía, não chegava, nunca chegava, não chega nunca, nada de chegar,
  nada da, nada do, e nada, ainda não chegou, ainda não veio, ainda não receb*, não chegou, não chegaram,
  ainda espero, ainda esperando, ainda estou esperando, continuo esperando, sigo esperando, estou até hoje,
  até hoje espero, até hoje esperando, até hoje não, até hoje nada, até agora não, até agora nada, até hoje,
  estou há #t, fiquei #t esperando|parad*|na|sem|aguardando|plantad*, ficamos #t esperando|parad*|na|sem|aguardando,
  passei #t na|no|esperando|tentando, perdi #t, perdemos #t, gastei #t, aguardei #t, aguardando há|desde|faz #t?,
  aguardo há|desde #t?, levou uma eternidade, leva uma eternidade, parece que esqueceram, hora* na fila,
  horas pra|para, horas esperando, horas e horas, uma hora pra|para, deixa a gente esperando,
  deixam a gente esperando, deixou esperando, deixaram esperando, me deixou esperando, me deixaram esperando,
  nos deixaram esperando, fiquei esperando, ficamos esperando, fica esperando, tem que esperar, tive que esperar,
  tivemos que esperar, espera interminável, esperar tanto, esperar demais, espera demais, esper* demais, muita espera,
  vaga pra daqui, vaga só pra, só tem vaga, só tem horário, só tinha vaga|horário, agenda lotada, pra daqui a #t,
  para daqui a #t, só daqui a #t, consulta marcada pras? #
0.9: em #t
0.8!: só # minutos|dias
1!: no mesmo dia, já estava, já estavam, já estou
2!: #t depois já estava|eu|estava, e já estava
2.2!: sem esperar na|nada na fila
1!: #t antes
-1.4!: demorou bastante, demorou um pouco, demorou um tanto, demora um pouco, atrasou um pouco
`)
