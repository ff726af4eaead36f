using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Caidence.Web.Pages.Account;

/// <summary>The address somebody has just signed up with, kept for the next page out of sight: an address in a URL is in everybody's logs.</summary>
internal static class SignedUpAddress
{
    private const string Key = "SignedUpAddress";

    public static void KeepIn(ITempDataDictionary tempData, string address) => tempData[Key] = address;

    public static string? FindIn(ITempDataDictionary tempData) => tempData.Peek(Key) as string;
}
