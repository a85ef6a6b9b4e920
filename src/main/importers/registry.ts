import { csvFormat } from './csv/readCsv.ts'
import type { TextFormat } from './format.ts'
import { jsonFormat } from './json/readJson.ts'
import { mermaidFormat } from './mermaid/readMermaid.ts'
import { outlineFormat } from './outline/readOutline.ts'

/** Every format that comes as text; of two that are as sure of an input, the first one reads it. */
export const TEXT_FORMATS: readonly TextFormat[] = [jsonFormat, mermaidFormat, csvFormat, outlineFormat]
