/** What is at stake at a touchpoint in money. */
export const stakes = {
  title: 'Dinheiro em jogo',
  help: 'Diga entre quanto e quanto. O que se perde por mês é clientes × desistência × valor médio.',
  volume: 'Clientes por mês',
  drop: 'Desistem aqui (%)',
  ticket: 'Valor médio da venda',
  least: 'no mínimo',
  most: 'no máximo',
  lost: 'Perde de {{low}} a {{high}} por mês',
  lostOne: 'Perde {{value}} por mês',
  missing: 'Preencha os três para ver quanto se perde.',
  wrong: 'Escreva um número, como 120 ou 35,90.',
  percent: 'Uma parte dos clientes vai de 0 a 100%.',
  order: 'O mínimo não pode passar do máximo.',
} as const
