import type { BuiltInThemeId } from '../theme.ts'

/** Words that name a theme in Portuguese, in the notation of `compile`. */
export const PT_THEMES: { readonly [T in BuiltInThemeId]: string } = {
  waiting: `esper*, demor*, fila, filas, atras*, lent*, rapid*, agil*, pontual*, horas pra, #t, minutos, minutinhos, na hora, jogo rápido, pressa, cansei de esperar, tempo de espera, chamad*`,
  price: `preç*, caro, cara, caros, caras, caríssim*, barat*, valor, valores, custo, custa, custam, quanto custa, desconto*, promoç*, mensalidade, reais, orçamento, em conta, conta salgada, vale cada, centavo, dinheiro, grátis, de graça, pela metade, fortuna, custo benefício, econom*, cobr* caro|barato|menos|mais|pouco, preço justo`,
  staff: `atend*, atendimento, atendente*, funcionári*, garçom, garçons, garçonete*, recepcionista*, recepção, gerente*, dono, dona, equipe, moç*, rapaz, menina*, professor*, prof, instrutor*, personal, médic*, doutor*, dr, dra, dentista*, enfermeir*, mecânic*, advogad*, corretor*, cabeleireir*, manicure*, barbeir*, secretári*, entregador*, motoboy, manobrista*, educad*, simpátic*, grosseir*, atencios*, gentil, gentileza, pacien*, honest*, profissiona*, mal educad*, trat*, bom dia, sorriso, amor de pessoa`,
  quality: `comida, sabor*, gostos*, delici*, qualidade, corte, cabelo, unha*, esmalte, massagem, consert*, conserto, serviço, bolo, pão, pizza, lanche, prato, fri*, salgad*, quentinh*, dor, anestesia, restauração, barulho, freio*, aula*, treino*, tempero, café, hambúrguer, quarto, cama, colchão, chuveiro, bem feit*, mal feit*, caprich*, resultado, tosa, banho, queim*, lascou, descasc*, perfeit*, fresc*, dura, duro, coxinha`,
  delivery: `entreg*, delivery, motoboy, frete, encomenda, pacote, pedido, chegou, prazo, correio*, transportadora, embal*, rastre*, portaria, veio`,
  cleanliness: `limp*, suj*, imund*, higien*, banheiro*, cheir*, fedor, fedido, mofo, barata*, mosca*, inseto*, cabelo no|na, nojo, nojent*, poeira, toalha*, sabonete, papel, álcool`,
  billing: `cobr*, boleto*, fatura, nota fiscal, nf, pix, cartão, pag*, pagamento, multa, taxa*, estorn*, reembols*, conta, orçamento, contrato, troco, duas vezes no, parcel*, juros`,
  variety: `opç*, variedade, cardápio, variad*, escolher, sabores, vegan*, vegetarian*, sem glúten, sem lactose, faltou opção, sempre o mesmo, sempre tem, de tudo, estoque, metade do cardápio`,
  place: `lugar*, ambiente, local, espaço, decoração, música, barulh*, vista, ar condicionado, ar-condicionado, abafad*, aconcheg*, quarto, andar, elevador, cadeira*, mesa*, localização, piscina, academia, esteira*, fica na|no|do|em, praça, janela, calor, apertad*, salão, astral, ronco, aparelho*`,
  parking: `estacion*, vaga, vagas, manobrista*, parking, carro na rua`,
  product: `produto*, ração, celular, capinha, película, bateria, tela, tamanho, modelo, peça, brinquedo, roupa, sapato, tênis, fone, kit, shampoo, foto, original, defeito, comprei, kg, marca, veio errad*, cor, bolo, coxinha, brigadeiro, aparelho`,
  communication: `respond*, respost*, retorn*, avis*, inform*, explic*, lig*, liguei, telefone, whatsapp, mensagem, mensagens, e-mail, email, emails, visualiz*, vácuo, contato, falar com, notícia, recado, ninguém sab*|soub*|fal*|atend*, sumiu, fotos todo, descub*, fiquei sabendo`,
  booking: `agend*, marc*, remarc*, desmarc*, reserv*, horário, hora marcada, consulta, encaix*, vaga pra, cancel*, check-in, check-out, check in, check out`,
  online: `site, app, aplicativo, online, internet, loja virtual, instagram, carrinho, login, senha, link, página, wifi, wi-fi, anúncio`,
  return: `troc*, devol*, reembols*, garantia, estorn*, dinheiro de volta, mandei de volta, prazo pra troca, arrepend*, não serviu`,
}
