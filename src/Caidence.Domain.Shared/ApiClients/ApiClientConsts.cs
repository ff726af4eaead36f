namespace Caidence.ApiClients;

public static class ApiClientConsts
{
    public const int MaxNameLength = 64;
    public const int MaxClientIdLength = 40;

    /// <summary>In a workspace.</summary>
    public const int MaxCount = 50;
}
