namespace Caidence;

public static partial class CaidenceErrorCodes
{
    public static class Plans
    {
        public const string DuplicateName = "Caidence:DuplicatePlanName";

        /// <summary>Workspaces have it.</summary>
        public const string InUse = "Caidence:PlanInUse";

        /// <summary>The files of a workspace fill what its plan holds.</summary>
        public const string StorageFull = "Caidence:StorageFull";
    }
}
