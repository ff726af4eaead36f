using System.Text.Json;
using Caidence.Account;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Caidence.Web.Pages.Account;

/// <summary>The ticket of somebody who has come from another provider and is not in yet, kept for the next page out of sight.</summary>
internal static class PendingIdentity
{
    private const string Key = "ExternalIdentity";

    public static void KeepIn(ITempDataDictionary tempData, string ticket) => tempData[Key] = ticket;

    public static string? FindIn(ITempDataDictionary tempData) => tempData[Key] as string;
}

/// <summary>The same for somebody who has to choose a workspace or to enter a code.</summary>
internal static class PendingLogin
{
    private const string Key = "PendingLogin";

    public static void KeepIn(ITempDataDictionary tempData, AbpLoginResult login) => tempData[Key] = JsonSerializer.Serialize(login);

    public static AbpLoginResult? FindIn(ITempDataDictionary tempData) =>
        tempData[Key] is string kept ? JsonSerializer.Deserialize<AbpLoginResult>(kept) : null;
}
