// An `as` silences the compiler, so it carries its reason: in a comment on its line, or just above its statement.

const isConst = ({ typeAnnotation }) => typeAnnotation.typeName?.name === 'const';

function statementOf(node) {
  let at = node;
  while (at.parent && !/Statement|Declaration|PropertyDefinition|MethodDefinition/.test(at.type))
    at = at.parent;
  return at;
}

export const reasonBesideAs = {
  meta: {
    type: 'suggestion',
    messages: { missing: 'Say in a comment beside it why this `as` is right.' },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const commented = new Set(sourceCode.getAllComments().map(({ loc }) => loc.end.line));
    const isNear = (line) => commented.has(line) || commented.has(line - 1);
    return {
      TSAsExpression(node) {
        const lines = [node.loc.start.line, node.loc.end.line, statementOf(node).loc.start.line];
        if (!isConst(node) && !lines.some(isNear)) context.report({ node, messageId: 'missing' });
      },
    };
  },
};
