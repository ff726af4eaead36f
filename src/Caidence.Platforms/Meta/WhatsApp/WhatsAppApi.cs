using Caidence.Platforms.Versions;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>The Graph API behind Embedded Signup, which may run in a version of its own.</summary>
internal sealed class WhatsAppApi(HttpClient http, IOptions<WhatsAppOptions> options, ServedVersionWatch servedVersions)
    : GraphApi(http, options.Value, WhatsAppOptions.Platform, servedVersions);
