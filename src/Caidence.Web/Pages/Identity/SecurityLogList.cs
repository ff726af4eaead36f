using Caidence.Identity;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity;

public sealed record SecurityLogList(PagedResultDto<IdentitySecurityLogDto> Page, int Skip, int Size);

internal static class SecurityLogTexts
{
    public static string Title(this IdentitySecurityLogDto log, IStringLocalizer<CaidenceResource> texts) => texts[$"SecurityLogs:Action.{log.Action}"];

    /// <summary>"Chrome on Windows": what most browsers say of themselves, in words.</summary>
    public static string Where(this IdentitySecurityLogDto log, IStringLocalizer<CaidenceResource> texts) => (BrowserWords.Of(log.BrowserInfo), log.ClientId) switch
    {
        (_, { } client) => client,
        ({ } words, _) => words.System is { } system ? texts["SecurityLogs:BrowserOn", words.Browser, system] : words.Browser,
        _ => texts["SecurityLogs:UnknownBrowser"],
    };
}
