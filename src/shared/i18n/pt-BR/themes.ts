/** What customers speak about: the themes that every workspace begins with. */
export const themes = {
  name: {
    waiting: 'Espera',
    price: 'Preço',
    staff: 'Atendimento',
    quality: 'Qualidade',
    delivery: 'Entrega',
    cleanliness: 'Limpeza',
    billing: 'Cobrança',
    variety: 'Variedade',
    place: 'Ambiente',
    parking: 'Estacionamento',
    product: 'Produto',
    communication: 'Comunicação',
    booking: 'Agendamento',
    online: 'Site e aplicativo',
    return: 'Troca e devolução',
  },
}
