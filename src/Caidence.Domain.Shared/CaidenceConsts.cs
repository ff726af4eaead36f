namespace Caidence;

public static class CaidenceConsts
{
    /// <summary>Our own tables; those that ABP's modules would bring keep ABP's names.</summary>
    public const string DbTablePrefix = "App";
}
