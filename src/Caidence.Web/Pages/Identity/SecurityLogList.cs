using Caidence.Identity;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity;

public sealed record SecurityLogList(PagedResultDto<IdentitySecurityLogDto> Page, int Skip, int Size);

internal static class SecurityLogTexts
{
    public static string Title(this IdentitySecurityLogDto log, IStringLocalizer<CaidenceResource> texts) => texts[$"SecurityLogs:Action.{log.Action}"];

    public static string Where(this IdentitySecurityLogDto log, IStringLocalizer<CaidenceResource> texts) =>
        log.ClientId ?? BrowserWords.Of(log.BrowserInfo).Text(texts);

    /// <summary>"Chrome on Windows": what most browsers say of themselves, in words.</summary>
    public static string Text(this BrowserWords? words, IStringLocalizer<CaidenceResource> texts) => words switch
    {
        { System: { } system } => texts["SecurityLogs:BrowserOn", words.Browser, system],
        { } => words.Browser,
        null => texts["SecurityLogs:UnknownBrowser"],
    };
}
