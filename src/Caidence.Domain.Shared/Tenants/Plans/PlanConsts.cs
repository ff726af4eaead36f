namespace Caidence.Tenants.Plans;

public static class PlanConsts
{
    public const int MaxNameLength = 64;
    public const int MaxDescriptionLength = 256;
}
