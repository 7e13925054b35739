import { readContentDir } from '../site/settings.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

// npm run schemas: writes what editors' programs read to complete and explain the fields of frontmatter.
writeEditorSchemas(readContentDir(process.env), process.cwd());
