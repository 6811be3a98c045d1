import { migrate } from '../../cloud/store/migrate'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { describeApi } from '../usecases/api.contract'
import { httpBackend } from './support/contract-server'
import { sqlBackend } from './support/sql-backend'

let database: Database
beforeAll(async () => {
  database = await openPglite()
  await migrate(database)
})
afterAll(() => database.close())

describeApi('PGlite', () => sqlBackend(database))
describeApi('HTTP over PGlite', () => httpBackend(database))
