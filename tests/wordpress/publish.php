<?php
// Installs the WordPress of the folder given and publishes the posts that stand on its input, as JSON:
// by name, each with its author's role and its parts. Says by name, as JSON, where each is to be read.
//
// A part is published as its author would: an address pasted into the block editor ("block"), which asks
// WordPress what becomes of it; an address on a line of its own in the classic block ("classic"); or a
// snippet in a block of custom HTML ("html").
[, $folder] = $argv;
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_URL'), PHP_URL_HOST) . ':' . parse_url(getenv('WORDPRESS_URL'), PHP_URL_PORT);
$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A newspaper', 'administrator', 'a@newspaper.test', true, '', 'secret');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author', 'user_email' => 'b@newspaper.test']);
wp_installing(false);

function ask(string $method, string $path, array $parameters): array
{
    $request = new WP_REST_Request($method, $path);
    foreach ($parameters as $name => $value) {
        $request->set_param($name, $value);
    }
    $response = rest_do_request($request);
    return ['ok' => !$response->is_error(), 'data' => json_decode(json_encode($response->get_data()), true)];
}

function pasted(string $address): string
{
    $answer = ask('GET', '/oembed/1.0/proxy', ['url' => $address]);
    if (!$answer['ok'] || empty($answer['data']['html'])) {
        return "<!-- wp:paragraph -->\n<p><a href=\"$address\">$address</a></p>\n<!-- /wp:paragraph -->";
    }
    $provider = sanitize_title($answer['data']['provider_name']);
    $settings = serialize_block_attributes(['url' => $address, 'type' => 'rich', 'providerNameSlug' => $provider]);
    return "<!-- wp:embed $settings -->\n<figure class=\"wp-block-embed is-type-rich is-provider-$provider wp-block-embed-$provider\"><div class=\"wp-block-embed__wrapper\">\n"
        . esc_html($address) . "\n</div></figure>\n<!-- /wp:embed -->";
}

$addresses = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $name => ['role' => $role, 'parts' => $parts]) {
    wp_set_current_user(get_user_by('login', $role)->ID);
    $blocks = array_map(fn ($part) => match ($part['form']) {
        'block' => pasted($part['text']),
        'classic' => $part['text'],
        'html' => "<!-- wp:html -->\n{$part['text']}\n<!-- /wp:html -->",
    }, $parts);
    $post = ask('POST', '/wp/v2/posts', ['title' => $name, 'content' => implode("\n\n", $blocks), 'status' => 'publish']);
    $addresses[$name] = $post['data']['link'] ?? json_encode($post['data']);
}
echo json_encode(['version' => $GLOBALS['wp_version'], 'addresses' => $addresses]);
