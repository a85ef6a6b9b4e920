import type { ErrorCode } from '../../ipc/errors.ts'

/** What happened, then what to do next. */
export const errors = {
  BAD_REQUEST:
    'O Percurso não entendeu esse pedido e não mudou nada. Tente de novo; se continuar, feche e abra o aplicativo.',
  UNKNOWN_ROUTE: 'Esta janela é de outra versão do Percurso. Feche e abra o aplicativo.',
  FORBIDDEN_SENDER: 'Esse pedido não veio da janela do Percurso e foi recusado. Nada foi mudado.',
  TOO_LARGE: 'Isso é grande demais para ir de uma vez só. Divida em partes menores.',
  BUSY: 'O arquivo está ocupado com outra tarefa. Espere um instante e tente de novo.',
  INTERNAL: 'Algo deu errado no Percurso. Nada foi perdido; tente de novo e, se continuar, feche e abra o aplicativo.',
  CANCELLED: 'Cancelado. Nada foi mudado.',
  NOT_FOUND: 'Isso já não está aqui; talvez tenha sido apagado. Desfaça para trazer de volta.',
  JOURNEY_NOT_FOUND: 'Não há jornada com esse nome neste arquivo. Veja a lista das que existem.',
  JOURNEY_AMBIGUOUS: 'Há mais de uma jornada com esse nome. Diga qual delas pelo código.',
  JOURNEY_NEEDED: 'Há mais de uma jornada neste arquivo. Diga qual delas você quer.',
  INVALID_TARGET: 'Isso não cabe nesse lugar. Escolha outro passo ou outra faixa.',
  TOO_MANY_RECORDS: 'São coisas demais de uma vez só. Faça em partes menores.',
  IN_REFERENCE: 'Isso ainda está em uso em outro lugar. Tire de lá primeiro.',
  LAST_ONE: 'Precisa ficar pelo menos um. Crie outro antes de apagar este.',
  NOTHING_TO_UNDO: 'Não há nada para desfazer.',
  NOTHING_TO_REDO: 'Não há nada para refazer.',
  STEP_SEALED: 'Este passo falava de uma pessoa que foi apagada. Daqui para trás não dá para desfazer.',
  PERSON_TOO_SHORT: 'Escreva pelo menos {{least}} letras ou números da pessoa.',
  TEMPLATE_NOT_FOUND: 'Esse modelo não existe nesta versão. Escolha outro da lista.',
  ASSET_UNSUPPORTED: 'Esse tipo de imagem não dá para usar. Escolha um PNG, JPEG ou WebP.',
  ASSET_TOO_LARGE: 'A imagem é grande demais. Use uma com menos de 16 MB.',
  NO_WORKSPACE: 'Nenhum arquivo está aberto. Abra um ou crie um novo.',
  FILE_EXISTS: 'Já existe um arquivo com esse nome, e ele não foi tocado. Escolha outro nome.',
  FILE_NOT_FOUND: 'O arquivo não está mais nesse lugar. Veja se foi movido ou se o pen drive está conectado.',
  FILE_IS_FOLDER: 'Isso é uma pasta, não um arquivo. Escolha um arquivo.',
  FILE_NOT_PERCURSO: 'Esse arquivo não é do Percurso e não foi tocado. Escolha um que termine em .percurso.',
  FILE_EMPTY:
    'O arquivo está vazio: o conteúdo se perdeu antes de chegar ao disco. Traga de volta uma cópia de segurança.',
  FILE_TRUNCATED: 'Falta o fim do arquivo: ele foi cortado, talvez ao copiar. Traga de volta uma cópia de segurança.',
  FILE_DAMAGED: 'O arquivo está danificado. Ele continua como está; traga de volta uma cópia de segurança.',
  FILE_NEWER:
    'O arquivo foi feito por uma versão mais nova do Percurso e não foi tocado. Atualize o aplicativo para abrir.',
  FILE_NOT_ALLOWED: 'Não há permissão para mexer nesse arquivo. Copie para uma pasta sua e abra de lá.',
  IN_USE: 'O arquivo já está aberto em outra janela ou por outro programa. Feche por lá e tente de novo.',
  FILE_MOVED:
    'O arquivo foi movido ou apagado enquanto estava aberto. Ponha de volta no lugar ou traga uma cópia de segurança.',
  FILE_REPLACED:
    'Outro programa trocou o arquivo enquanto ele estava aberto. Nada mais foi gravado nele; abra de novo para ver o que há.',
  DISK_FULL: 'O disco está cheio. Libere espaço; o que está na tela será salvo em seguida.',
  WRITE_FAILED: 'Não foi possível gravar no disco. Veja se o disco está conectado e com espaço.',
  READ_FAILED: 'Não foi possível ler o arquivo. Veja se o disco está conectado e tente de novo.',
  MIGRATION_FAILED:
    'Não foi possível trazer o arquivo para esta versão. Ele ficou como estava e há uma cópia de segurança.',
  BACKUP_FAILED: 'A cópia de segurança não deu certo. Veja se há espaço no disco e tente de novo.',
  BACKUP_NOT_FOUND: 'Essa cópia de segurança não existe mais. Escolha outra da lista.',
  BACKUP_DAMAGED: 'Essa cópia de segurança está danificada. Escolha uma mais antiga.',
  IMPORT_UNKNOWN_FORMAT:
    'Não deu para saber que tipo de texto é esse. Use uma lista de tópicos, CSV, Mermaid, JSON ou um PDF do Percurso.',
  IMPORT_EMPTY: 'Não há nada escrito aí. Escreva ao menos uma etapa e um passo.',
  IMPORT_TOO_LARGE: 'O arquivo é grande demais para virar um mapa. Use um com menos de 20 MB.',
  IMPORT_TOO_MANY_ROWS: 'São linhas demais para um mapa só. Divida em arquivos menores.',
  IMPORT_TOO_MANY_COLUMNS: 'São colunas demais. Deixe só etapa, passo, faixa e texto.',
  IMPORT_TOO_DEEP: 'Há níveis demais uns dentro dos outros. Use só etapas, passos e o que vai em cada passo.',
  IMPORT_NOT_TEXT: 'Isso não é um texto que dê para ler. Salve como texto simples (UTF-8) e tente de novo.',
  SEGMENT_NOT_FOUND: 'Não há grupo de clientes chamado {{name}}. Há estes: {{names}}.',
  SEGMENT_AMBIGUOUS: 'Há mais de um grupo de clientes chamado {{name}}. Dê outro nome a um deles.',
  IMPROVEMENT_NOT_FOUND: 'Não há melhoria chamada {{name}} neste arquivo.',
  IMPROVEMENT_AMBIGUOUS: 'Há mais de uma melhoria chamada {{name}}. Use o id, que o comando improvements mostra.',
  TOUCHPOINT_NOT_FOUND: 'Não há ponto de contato chamado {{name}} nas jornadas deste arquivo.',
  TOUCHPOINT_AMBIGUOUS:
    'Há mais de um ponto de contato chamado {{name}}. Use o código dele (id), que o comando show mostra.',
  IMPORT_REFUSED: 'Este arquivo não pôde ser usado e nada mudou.',
  IMPORT_INVALID: 'O conteúdo não está no formato esperado. Corrija e tente de novo.',
  IMPORT_CONTROL_CHARACTERS:
    'O texto tem caracteres que não são de escrita. Copie de novo da fonte, como texto simples.',
  NEWER_FORMAT: 'Isso foi feito por uma versão mais nova do Percurso. Atualize o aplicativo para abrir.',
  PDF_UNREADABLE: 'Não foi possível ler esse PDF. Ele pode estar danificado ou protegido por senha.',
  PDF_WITHOUT_JOURNEY:
    'Esse PDF não traz uma jornada dentro. Só os PDFs exportados pelo Percurso podem voltar a ser mapa.',
  EXPORT_UNKNOWN_FORMAT: 'Não sabemos exportar nesse formato. Use pdf, svg, png, json, csv, md ou mmd.',
  TABLE_FORMAT: 'Uma tabela sai como .csv ou .xlsx. Dê ao arquivo um desses finais.',
  TABLE_TOO_LONG:
    'O Excel só abre {{most, number}} respostas de uma vez. Escolha um período menor ou exporte em CSV, que não tem limite.',
  EXPORT_OPTIONS: 'Essa combinação de opções não funciona. Escolha uma folha maior que os pedaços e tente de novo.',
  PRINTER_MISSING:
    'Para fazer PDF ou imagem é preciso o Chrome, o Edge ou o Chromium neste computador. Instale um deles e tente de novo.',
  PRINT_FAILED: 'O PDF ou a imagem não saiu. Tente de novo; se continuar, escolha uma folha menor.',
  FOLDER_READ_ONLY: 'Não dá para gravar nessa pasta. Escolha outra, como Documentos.',
  FOLDER_NOT_FOUND: 'Essa pasta não existe mais. Escolha outra.',
  FILE_OPEN_ELSEWHERE: 'O arquivo está aberto em outro programa. Feche por lá ou escolha outro nome.',
  IMAGE_TOO_LARGE: 'A imagem ficaria grande demais. Escolha uma escala menor ou exporte em PDF.',
} as const satisfies Record<ErrorCode, string>
