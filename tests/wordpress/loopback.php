<?php
// Lets WordPress fetch the site under test where it is served on this machine, and nothing from anywhere else.
add_filter('pre_http_request', function ($answer, $arguments, $url) {
    $site = getenv('SITE_ADDRESS');
    $served = getenv('SITE_SERVED');
    if (str_starts_with($url, $served)) {
        return $answer;
    }
    if (str_starts_with($url, $site)) {
        return wp_remote_get($served . substr($url, strlen($site)));
    }
    return new WP_Error('offline', "$url is not of the site under test.");
}, 10, 3);

// A new WordPress writes to its administrator.
function wp_mail()
{
    return true;
}
