namespace Caidence.Support;

public static class SupportConsts
{
    /// <summary>Three days: longer than one question takes.</summary>
    public const int MaxHours = 72;
}
