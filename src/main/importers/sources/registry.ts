import type { TableSource } from './contract.ts'
import { eventLog } from './eventLog/eventLog.ts'
import { ga4 } from './ga4/ga4.ts'
import { googleForms } from './googleForms/googleForms.ts'
import { hubspotContacts } from './hubspotContacts/hubspotContacts.ts'
import { hubspotTickets } from './hubspotTickets/hubspotTickets.ts'
import { mailchimp } from './mailchimp/mailchimp.ts'
import { pipedrive } from './pipedrive/pipedrive.ts'
import { qualtrics } from './qualtrics/qualtrics.ts'
import { rdStation } from './rdStation/rdStation.ts'
import { surveyMonkey } from './surveyMonkey/surveyMonkey.ts'
import { table } from './table/table.ts'
import { typeform } from './typeform/typeform.ts'
import { zendesk } from './zendesk/zendesk.ts'

/** Every program that exports tables; of two that are as sure, the first one reads the file. */
export const TABLE_SOURCES: readonly TableSource[] = [
  googleForms,
  typeform,
  surveyMonkey,
  qualtrics,
  hubspotTickets,
  hubspotContacts,
  zendesk,
  pipedrive,
  rdStation,
  ga4,
  mailchimp,
  eventLog,
  table,
]
