import { ROOMS, type Room, STAGES } from './rooms.ts';

/** How much a map says: the essentials, or everything in the list of rooms. */
export type MapForm = 'short' | 'full';

/** The documents that have a map. */
export const MAPPED_DOCUMENTS: readonly { file: string; form: MapForm }[] = [
  { file: 'README.md', form: 'short' },
  { file: 'docs/architecture.md', form: 'full' },
];

/** The folders that hold no code of a room, and what they hold. */
export const OTHER_FOLDERS: readonly { where: string; holds: string }[] = [
  { where: 'src/styles/', holds: 'the style sheets and fonts of all pages' },
  {
    where: 'public/',
    holds: 'files that the build copies: icons, headers, the scripts that run before the first paint',
  },
];

const START = '<!-- map:start -->';
const END = '<!-- map:end -->';

/** Redraws the map of a document between the two markers. */
export function updateMap(document: string, form: MapForm): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error(`The document needs a line ${START} and, below it, a line ${END}.`);
  return `${document.slice(0, start)}${START}\n\n${drawMap(form)}\n${document.slice(end)}`;
}

/** Draws the map of the house as Markdown: how data flow, a table of the rooms, and the other folders. */
export function drawMap(form: MapForm, rooms: readonly Room[] = ROOMS): string {
  return `${drawDataFlow(rooms)}\n\n${drawTable(form, rooms)}\n\n${listOtherFolders()}\n`;
}

function drawDataFlow(rooms: readonly Room[]): string {
  const width = Math.max(...STAGES.map(({ data }) => data.length)) + 3;
  const lines = STAGES.flatMap(({ data, meaning }) => {
    const makers = rooms.filter(({ makes }) => makes === data).map(({ name }) => name);
    return [...(makers.length > 0 ? [`   ▼ ${makers.join(', ')}`] : []), data.padEnd(width) + meaning];
  });
  return ['```text', ...lines, '```'].join('\n');
}

function listOtherFolders(): string {
  const lines = OTHER_FOLDERS.map(({ where, holds }) => `- \`${where}\`: ${holds}`);
  return ['Two folders belong to no room:', '', ...lines].join('\n');
}

function drawTable(form: MapForm, rooms: readonly Room[]): string {
  const rows = rooms.map((room, index) => {
    const above = rooms.slice(0, index).map(({ name }) => name);
    return form === 'short'
      ? [room.name, `\`${room.where}\``, room.holds, importsInBrief(room, above)]
      : [
          room.name,
          `\`${room.where}\``,
          room.holds,
          room.mayImport.join(', ') || 'nothing',
          room.isPure ? 'yes' : '',
        ];
  });
  const head = ['room', 'where', 'what it holds', 'may import', ...(form === 'full' ? ['pure'] : [])];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Lists the rooms that a room may import, or those above it that it may not, whichever list is shorter. */
function importsInBrief({ mayImport }: Room, above: readonly string[]): string {
  const others = above.filter((name) => !mayImport.includes(name));
  if (mayImport.length === 0) return 'nothing';
  if (mayImport.length <= others.length) return mayImport.join(', ');
  return others.length === 0 ? 'all above' : `all above except ${others.join(', ')}`;
}
