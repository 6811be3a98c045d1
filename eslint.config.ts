import checkFile from 'eslint-plugin-check-file'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { hostRules } from './config/lint/host-rules'
import { importResolver } from './config/lint/import-resolver'
import { importZones } from './config/lint/import-zones'

const kebabCase = '+([a-z0-9])*(-+([a-z0-9]))'

export default defineConfig(
  { ignores: ['dist', 'node_modules', '.data', 'coverage', 'babel.config.js'] },
  {
    // A rule that hinders is changed here, for everybody, and not switched off where it hinders.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  importResolver,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'check-file': checkFile, 'react-hooks': { rules: reactHooks.rules } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*': kebabCase },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { '**/*/': kebabCase }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', 250],
      'no-warning-comments': [
        'error',
        { terms: ['eslint-disable', '@ts-ignore', '@ts-expect-error', '@ts-nocheck'], location: 'anywhere' },
      ],
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/rules-of-hooks': 'error',
    },
  },
  // A suite is a list of cases: longer than code may be, and still read from top to bottom.
  // And what is not there fails a test as it should.
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', 400], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...hostRules,
  ...importZones,
)
