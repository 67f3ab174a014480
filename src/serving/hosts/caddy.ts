import { ASSET_PATTERN, CACHING, siteHeaders } from '../headers.ts';
import { FILE_PATTERN, HIDDEN_PATTERN, MEDIA_TYPES, SLASHLESS_PATTERN, withCharset } from '../paths.ts';
import type { SiteNeeds } from '../policy.ts';

/**
 * What to import in the site block of a Caddyfile. A `route` keeps the order: Caddy would sort what stands outside one.
 * To take a header away it waits for the answer, and the whole directive with it: so that has a directive of its own.
 */
export function caddy(needs: SiteNeeds): string {
  const headers = siteHeaders(needs).map(([name, value]) => `\t\t${name} "${value}"`);
  const types = Object.entries(MEDIA_TYPES).flatMap(([type, extensions], at) => [
    `\t@type${at} path ${extensions.map((extension) => `*.${extension}`).join(' ')}`,
    `\theader @type${at} Content-Type "${withCharset(type)}"`,
  ]);
  return `# Keyfolio: one edition on Caddy. Written by "keyfolio host-files"; write it anew after each update of Keyfolio.
# Import it in the site block that says where the site is and who may read it:
#
#   plans.example.com {
#     root * /srv/keyfolio/dist
#     forward_auth 127.0.0.1:4180 { … }   # sign-on: see docs/hosting.md
#     import keyfolio.caddy
#   }

route {
	encode gzip
	header {
		Cache-Control "${CACHING.plans}"
${headers.join('\n')}
	}
	header -Server
	@hidden path_regexp ${HIDDEN_PATTERN}
	error @hidden 404
	@slashless path_regexp slashless ${SLASHLESS_PATTERN}
	redir @slashless {re.slashless.1}/ permanent
	@folder path */
	rewrite @folder {path}index.html
	@unknown not path_regexp ${FILE_PATTERN}
	error @unknown 404
	@missing not file
	error @missing 404
	@assets path_regexp ${ASSET_PATTERN}
	header @assets Cache-Control "${CACHING.assets}"
${types.join('\n')}
	file_server
}
handle_errors {
	header -Server
	@missing expression {http.error.status_code} == 404
	rewrite @missing /404.html
	header @missing Content-Type "${withCharset('text/html')}"
	file_server @missing {
		status 404
	}
}
`;
}
