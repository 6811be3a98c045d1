import type { Linter } from 'eslint'

type Restriction = { selector: string; message: string }

const target: Restriction = {
  selector: "MemberExpression[property.name='TARO_ENV']",
  message: 'A difference between targets is a file of src/platform.',
}

const clock: readonly Restriction[] = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({
  selector,
  message: 'The time comes from the Clock port: the demo runs in another year.',
}))

const dice: Restriction = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'Chance comes from src/platform/random, or from the Ids port.',
}

const restrict = (restrictions: readonly Restriction[]): Linter.RulesRecord => ({
  'no-restricted-syntax': ['error', ...restrictions],
})

/** What only some places may know of the machine they run on. A later object replaces an earlier one's list. */
export const hostRules: Linter.Config[] = [
  { files: ['{src,mock,cloud}/**/*.{ts,tsx}'], rules: restrict([target, ...clock, dice]) },
  { files: ['{src,mock}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  { files: ['src/platform/**/*.{ts,tsx}'], rules: restrict([...clock, dice]) },
  { files: ['src/platform/clock/*.{ts,tsx}'], rules: restrict([dice]) },
  { files: ['src/platform/random/*.{ts,tsx}'], rules: restrict(clock) },
  { files: ['cloud/clock.ts'], rules: restrict([target, dice]) },
  { files: ['src/app.config.ts'], rules: restrict([...clock, dice]) },
]
