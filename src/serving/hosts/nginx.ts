import { ASSET_PATTERN, CACHING, siteHeaders } from '../headers.ts';
import { FILE_PATTERN, HIDDEN_PATTERN, MEDIA_TYPES, SLASHLESS_PATTERN, TEXT_TYPES } from '../paths.ts';
import type { SiteNeeds } from '../policy.ts';

/**
 * What to include in the `server` block of nginx. All headers stand on the level of the server: one `add_header` in a
 * location would take away those above it, so what differs by path is a variable.
 */
export function nginx(needs: SiteNeeds): string {
  const types = Object.entries(MEDIA_TYPES).map(([type, extensions]) => `  ${type} ${extensions.join(' ')};`);
  const headers = siteHeaders(needs).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const compressed = TEXT_TYPES.filter((type) => type !== 'text/html'); // which nginx always compresses
  return `# Keyfolio: one edition on nginx. Written by "keyfolio host-files"; write it anew after each update of Keyfolio.
# Put it into the server block that says where the site is and who may read it:
#
#   server {
#     listen 443 ssl;
#     server_name plans.example.com;
#     root /srv/keyfolio/dist;
#     auth_request /oauth2/auth;          # sign-on: see docs/hosting.md
#     include /etc/nginx/keyfolio.nginx.conf;
#   }

server_tokens off;
autoindex off;
absolute_redirect off;
charset utf-8;
charset_types ${compressed.join(' ')};
types {
${types.join('\n')}
}
default_type application/octet-stream;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types ${compressed.join(' ')};

set $keyfolio_cache "${CACHING.plans}";
add_header Cache-Control $keyfolio_cache always;
${headers.join('\n')}

error_page 404 /404.html;
location = /404.html { internal; }
location ~ "${HIDDEN_PATTERN}" { return 404; }
location ~ "${ASSET_PATTERN}" {
  set $keyfolio_cache "${CACHING.assets}";
  try_files $uri =404;
}
location ~ /$ { try_files \${uri}index.html =404; }
location ~ "${FILE_PATTERN}" { try_files $uri =404; }
location / {
  rewrite "${SLASHLESS_PATTERN}" $1/ permanent;
  return 404;
}
`;
}
