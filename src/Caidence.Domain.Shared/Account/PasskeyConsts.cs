namespace Caidence.Account;

public static class PasskeyConsts
{
    public const int MaxNameLength = 64;

    /// <summary>What a device answers, as JSON: some kilobytes, with a certificate at most tens of them.</summary>
    public const int MaxCredentialLength = 64 * 1024;

    /// <summary>Of one account.</summary>
    public const int MaxCount = 10;
}
