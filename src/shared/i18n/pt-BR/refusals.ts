import type { FileRefusal, RowRefusal } from '../../domain/listening/refusal.ts'

/** Why a row or a whole file that was brought in was not taken, and what to do about it. */
export const refusals = {
  rows: {
    DATE_MISSING: 'Falta a data. Preencha-a no arquivo e importe de novo.',
    DATE_UNREADABLE: 'Não entendemos “{{cell}}” como data. Escreva como 31/12/2026.',
    DATE_OUT_OF_RANGE: 'O ano em “{{cell}}” não pode estar certo. Corrija a data no arquivo.',
    SCORE_UNREADABLE:
      'Em “{{column}}”, “{{cell}}” não é uma nota. Se for comentário, diga isso na escolha das colunas.',
    SCORE_OUT_OF_RANGE: 'Em “{{column}}”, a nota {{cell}} não vai de {{min}} a {{max}}. Corrija a nota ou a escala.',
    NUMBER_UNREADABLE: 'Em “{{column}}”, “{{cell}}” não é um número.',
    DURATION_UNREADABLE: 'Em “{{column}}”, “{{cell}}” não é um tempo. Escreva como 01:30:00.',
    NOTHING_SAID: 'A pessoa não deu nota nem escreveu nada.',
    CUSTOMER_MISSING: 'Falta dizer de que cliente é esta linha.',
    TOUCHPOINT_MISSING: 'Falta dizer em que ponto ou etapa o cliente esteve.',
    PERIOD_MISSING: 'Não sabemos de que período é este número. Diga o início e o fim.',
    ENDS_BEFORE_START: 'O fim ({{to}}) vem antes do começo ({{from}}). Confira as duas datas.',
    TEST_ANSWER: 'É uma resposta de teste, não de um cliente.',
    TOO_MANY_CELLS:
      'A linha tem {{cells}} células, e a tabela só {{columns}} colunas. Deve haver um separador solto no meio de um texto.',
    CELL_TOO_LONG: 'Uma célula tem {{length}} caracteres; cabem {{limit}}.',
    QUOTE_NOT_CLOSED: 'Há aspas que abrem e não fecham nesta linha. Feche-as e importe de novo.',
    REVIEW_INVALID: 'Isto não é uma avaliação como o Google as escreve.',
    TABLE_UNKNOWN: '“{{cell}}” está fora das tabelas que conhecemos.',
  },
  file: {
    FILE_EMPTY: 'O arquivo está vazio. Exporte-o de novo.',
    FILE_TOO_LARGE: 'O arquivo tem {{megabytes}} MB; o limite é {{limit}} MB. Exporte um período menor.',
    FILE_UNREADABLE: 'Não foi possível ler o arquivo. Veja se ele ainda está lá e tente de novo.',
    NOT_TEXT: 'Isto não é uma tabela nem uma conversa. Exporte como CSV ou Excel e tente de novo.',
    NOT_A_TABLE: 'Não achamos colunas neste texto. Exporte como CSV ou Excel e tente de novo.',
    NO_DATA: 'Só há títulos, e nenhuma linha de dados.',
    LINE_TOO_LONG: 'Uma linha passa de {{limit}} caracteres. O arquivo parece danificado; exporte-o de novo.',
    TOO_MANY_ROWS: 'São mais de {{limit}} linhas. Divida o arquivo por período.',
    TOO_MANY_COLUMNS: 'São {{columns}} colunas; o limite é {{limit}}. Apague as que não usa.',
    QUOTES_BROKEN: 'As aspas deste arquivo não fecham em muitos lugares. Exporte-o de novo, de preferência em Excel.',
    ZIP_DAMAGED: 'O arquivo compactado está incompleto ou danificado. Baixe ou exporte de novo.',
    ZIP_TOO_LARGE: 'O que está dentro do arquivo é grande demais para abrir com segurança. Exporte um período menor.',
    ZIP_UNSAFE: 'O arquivo compactado traz um nome perigoso (“{{name}}”) e não foi aberto.',
    ZIP_LOCKED: 'O arquivo compactado tem senha. Salve-o sem senha e tente de novo.',
    ZIP_WITHOUT_CHAT: 'Dentro do arquivo compactado não há conversa do WhatsApp nem tabela.',
    EXCEL_OLD: 'Este é um Excel antigo (.xls). Abra-o e salve como .xlsx ou CSV.',
    EXCEL_LOCKED: 'A planilha tem senha. Salve uma cópia sem senha e tente de novo.',
    EXCEL_DAMAGED: 'A planilha está danificada. Abra-a no Excel, salve de novo e tente outra vez.',
    SHEET_MISSING: 'Não há mais uma aba chamada “{{sheet}}”. Escolha outra.',
    SPREADSHEET_UNSUPPORTED: 'Ainda não lemos este tipo de planilha. Salve como .xlsx ou CSV.',
    JSON_INVALID: 'O arquivo JSON está incompleto ou danificado. Exporte-o de novo.',
    JSON_TOO_DEEP: 'O arquivo JSON tem mais de {{limit}} níveis e não foi lido.',
    JSON_UNKNOWN: 'Não achamos avaliações do Google neste arquivo JSON.',
    MAPPING_NEEDED: 'Diga qual coluna tem a data e qual tem a nota ou o comentário.',
    ME_NEEDED: 'Diga com que nome a sua empresa escreve nesta conversa.',
    SOURCE_MISMATCH: 'Este arquivo é de outro tipo que o escolhido. Escolha de novo de onde ele vem.',
    READING_STUCK:
      'O arquivo ficou {{seconds}} segundos sem avançar e a leitura foi interrompida. Nada mudou. Exporte um período menor ou em CSV.',
    READING_TOO_LARGE: 'O arquivo pede memória demais para ser lido. Nada mudou. Exporte um período menor ou em CSV.',
    CANCELLED: 'Você parou a importação. Nada entrou.',
  },
  saved: { line: 'Percurso: linha', reason: 'Percurso: motivo', name: 'linhas recusadas' },
  warnings: {
    BROKEN_LETTERS: 'Algumas letras do arquivo estão quebradas e aparecem como �. Exporte-o como UTF-8 se puder.',
    OTHER_SHEETS: 'A planilha tem outras abas; lemos a primeira com dados. Escolha outra se preciso.',
  },
} as const satisfies {
  rows: Record<RowRefusal, string>
  file: Record<FileRefusal, string>
  saved: Record<string, string>
  warnings: Record<string, string>
}
